/** Where an event took place or took effect. */
export const PLACES = ['GB', 'EU', 'US', 'AU', 'international'] as const;
export type Place = (typeof PLACES)[number];
