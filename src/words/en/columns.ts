/** Columns of a data file in their order: the title and the description of each. */
export type Columns = Record<string, [title: string, description: string]>;
