/**
 * What the gallery shows of a folder's components: by name, a list of props for each state that people need to see. `slot` is
 * what stands between the tags; `list` the class of the list that the component is an entry of. Their records stand beside them.
 */
export type Specimens = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
