import type { Records } from '../engine/define-record.ts';
import { escapePattern } from './quotations.ts';
import type { Vocabulary } from './rules.ts';

/** The names that records hold: of countries, organisations, publishers, people and laws. */
export function namesInRecords(facts: Records): string[] {
	const names = [
		...facts.countries.flatMap(({ name, policeBody }) => [name, policeBody?.name, policeBody?.localName]),
		...facts.helpCountries.flatMap(({ name, report, helpline, other, worriedAboutThoughts }) => [
			name,
			...[report, helpline, ...(other ?? []), ...(worriedAboutThoughts ?? [])].flatMap((route) =>
				route && 'name' in route ? [route.name, route.runBy] : [],
			),
		]),
		...facts.helpServices.flatMap(({ name, runBy }) => [name, runBy]),
		...facts.positions.map(({ organisation }) => organisation),
		...facts.arguments.flatMap(({ heldBy }) => heldBy.map(({ name }) => name)),
		...facts.sources.flatMap(({ publisher, author }) => [publisher, author]),
		...facts.terms.flatMap(({ term, aliases }) => [term, ...(aliases ?? [])]),
	];
	return [
		...new Set(
			names
				.filter((name) => name !== undefined)
				.flatMap((name) => name.split(/[(),;:/“”"]| and /))
				.map((name) => name.trim())
				.filter((name) => /^\p{Lu}/u.test(name) || /^\p{Ll}+\p{Lu}/u.test(name)),
		),
	];
}

/** All names of more than one word: those of records, and those of the project's own list. */
export function longNames(facts: Records, { groups }: Pick<Vocabulary, 'groups'>): string[] {
	return [...namesInRecords(facts), ...groups.flatMap(({ words }) => words)]
		.filter((name) => /^\p{Lu}.* .*\p{Lu}/u.test(name))
		.sort((a, b) => b.length - a.length);
}

/** Gives a function that leaves names, written with their capitals, out of a text: each becomes `instead`, empty or a word. */
export function nameReplacer(names: readonly string[], instead: string): (text: string) => string {
	if (names.length === 0) return (text) => text;
	const alternatives = [...names]
		.sort((a, b) => b.length - a.length)
		.map((name) => escapePattern(name).replace(/['’]/g, "['’]"));
	const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'gu');
	return (text) => text.replace(pattern, instead);
}
