import { expect, it } from 'vitest';
import { readOtherFiles, refuseOtherFiles } from '../../src/content/other-files.ts';

const MAP = 'src/subjects/countries/chart/europe.json';
const whole = readOtherFiles(process.cwd());

it.each([
	['package.json', /"version": ".*"/, '"version": "one"', 'package.json:3  version: "one" is no version: '],
	['CITATION.cff', /^date-released: .*/m, "date-released: '2026-02-30'", 'date-released: "2026-02-30" is not a date: '],
	['CITATION.cff', /^title/m, 'titel', 'titel: is not a field of this record: '],
	[MAP, /"outline": "M/, '"outline": "x', 'countries.AT.outline: "x'],
	['src/charts/embed-heights.json', /\d{4},/, '"high",', '320: "high" is not a number: '],
	['src/charts/embed-heights.json', /,/, '', 'src/charts/embed-heights.json  is no JSON ('],
])('refuses a damaged %s (%s)', (file, part, by, told) => {
	expect(() => refuseOtherFiles(whole)).not.toThrow();
	expect(() => refuseOtherFiles({ ...whole, [file]: whole[file]!.replace(part, by) })).toThrow(told);
});
