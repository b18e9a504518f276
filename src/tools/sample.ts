import { parseArgs } from 'node:util';
import { readContentFiles } from '../engine/read-files.ts';
import { drawSample, sampleReport, samplePool, SAMPLE_COUNT, type SampledSentence } from '../editorial/sample.ts';

// Draws sentences with what they rest on, for a person to judge; the same content and seed draw the same:
//   npm run --silent sample -- --seed 11 --count 20 --page demands/openness > sample-11.md
const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		count: { type: 'string', default: String(SAMPLE_COUNT) },
		page: { type: 'string' },
	},
});
const seed = wholeNumber('seed', values.seed, 0);
const count = wholeNumber('count', values.count, 1);
const { sentences, sources } = samplePool(readContentFiles(process.cwd()));
console.log(sampleReport(drawSample(onPage(values.page), { seed, count }), sources, { seed }));

function onPage(page: string | undefined): SampledSentence[] {
	const found = sentences.filter((sentence) => page === undefined || sentence.page === page);
	if (found.length > 0) return found;
	const pages = [...new Set(sentences.map((sentence) => sentence.page))].sort();
	console.error(`--page is "${page}", of which there are no sentences: choose one of ${pages.join(', ')}`);
	process.exit(1);
}

function wholeNumber(name: string, value: string | undefined, least: number): number {
	const number = Number(value);
	if (value !== undefined && Number.isInteger(number) && number >= least) return number;
	console.error(
		value === undefined
			? `--${name} is missing: write a whole number, as in npm run sample -- --seed 11`
			: `--${name} is "${value}": write a whole number from ${least} on`,
	);
	process.exit(1);
}
