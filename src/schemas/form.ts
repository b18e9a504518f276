/** The names of the forms of the whole site to take away, in the order in which readers are told of them. */
export const FORM_IDS = ['page', 'zip', 'epub', 'pdf', 'zim'] as const;
export type FormId = (typeof FORM_IDS)[number];
