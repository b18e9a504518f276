import { parseArgs } from 'node:util';
import { readContentFiles } from '../content/read-files.ts';
import { drawSample, sampleReport, samplePool, SAMPLE_COUNT } from '../editorial/sample.ts';

// Draws sentences with what they rest on, for a person to judge line by line. The same seed draws the same sentences as
// long as the content stays the same:
//   npm run --silent sample -- --seed 11 > sample-11.md
//   npm run --silent sample -- --seed 11 --count 20
const { values } = parseArgs({
	options: { seed: { type: 'string' }, count: { type: 'string', default: String(SAMPLE_COUNT) } },
});
const seed = wholeNumber('seed', values.seed, 0);
const count = wholeNumber('count', values.count, 1);
const { sentences, sources } = samplePool(readContentFiles(process.cwd()));
console.log(sampleReport(drawSample(sentences, { seed, count }), sources, { seed }));

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
