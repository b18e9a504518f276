/** Every id of a reading in a record as the site shows it, at any depth. */
export function sourceReferences(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(sourceReferences);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (SOURCE_FIELDS.has(key)) return [inner].flat().map(String);
		// Support stands in `sources` too.
		return key === 'support' ? [] : sourceReferences(inner);
	});
}

/** Fields that hold ids of readings, wherever they stand in a record that was joined. */
const SOURCE_FIELDS = new Set(['reading', 'readings', 'sources']);
