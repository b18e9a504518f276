/** What a language makes of counts, lists, numbers, names, dates and order. */
export function formsOf(tag: string) {
	const rules = new Intl.PluralRules(tag);
	const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
	const numbers = new Intl.NumberFormat(tag);
	const collator = new Intl.Collator(tag);
	const languages = new Intl.DisplayNames(tag, { type: 'language' });
	const regions = new Intl.DisplayNames(tag, { type: 'region' });
	const formOfDate = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
	const monthAlone = formOfDate({ month: 'long' });
	const dates = [
		formOfDate({ year: 'numeric' }),
		formOfDate({ year: 'numeric', month: 'long' }),
		formOfDate({ year: 'numeric', month: 'long', day: 'numeric' }),
	];
	return {
		/** Its BCP 47 tag. */
		tag,
		/** The form for a count: `plural(3, { one: 'country', other: 'countries' })`. */
		plural: (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
			forms[rules.select(count)] ?? forms.other,
		/** "Iceland, Norway and Switzerland". */
		list: (items: readonly string[]): string => lists.format(items),
		/** "1,234". */
		number: (value: number): string => numbers.format(value),
		/** Order in lists that readers look things up in. */
		compare: (a: string, b: string): number => collator.compare(a, b),
		/** The name of a language by its tag. */
		languageName: (code: string): string => languages.of(code) ?? code,
		/** The name of a country or region by its code. */
		regionName: (code: string): string => regions.of(code) ?? code,
		/** The names of the months. */
		months: Array.from({ length: 12 }, (_, month) => monthAlone.format(Date.UTC(2020, month))),
		/** An ISO date as exactly as it is known: "14 February 2020" for `2020-02-14`, "February 2020" for `2020-02`. */
		date: (iso: string): string => {
			const [year, month = 1, day = 1] = iso.split('-').map(Number);
			return dates[iso.split('-').length - 1]!.format(Date.UTC(year!, month - 1, day));
		},
	};
}
