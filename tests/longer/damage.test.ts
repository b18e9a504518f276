import fc from 'fast-check';
import { layOutChapter } from '../../src/chapters/lay-out.ts';
import { expect, test } from 'vitest';
import { CHART_CHECK } from '../../src/content/check-charts.ts';
import { loadContent } from '../../src/content/content.ts';
import type { SiteContent } from '../../src/engine/site-content.ts';
import { ContentError, formatFault, type Fault } from '../../src/engine/fault.ts';
import { refuseOtherFiles } from '../../src/content/other-files.ts';
import { readRules } from '../../src/editorial/rules.ts';
import { collectIndex } from '../../src/search/collect-index.ts';
import { describeUnsound, normaliseText } from '../../src/text/sound-text.ts';
import { WAYS, all, damage, namesRecordOf, type Damage } from './damaged-files.ts';

// The real content, with one thing wrong in one file, chosen by chance: it is refused with the file's name and with what
// to do, or harmless. A hundred cases in `npm test`, the same ones each time; many more with, for example,
// DAMAGE_CASES=5000 DAMAGE_SEED=7 npx vitest run tests/longer/damage.test.ts
const CASES = Number(process.env.DAMAGE_CASES ?? 100);
const SEED = Number(process.env.DAMAGE_SEED ?? 14022020);

/** How often each happened to files of each kind; printed as a long run goes on. */
const met: Record<string, { refused: number; harmless: number; same: number }> = {};
const kindOf = (file: string) => /^content\/([a-z]+)/.exec(file)?.[1] ?? 'beside the content';

const anyDamage = fc.record({
	way: fc.constantFrom(...Object.keys(WAYS)),
	file: fc.nat(),
	picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
});

test(
	'whatever is wrong in a file, it is refused with the name of the file and with advice, or it is harmless',
	() => {
		// Damages that chance finds nothing to do for are passed over.
		const damages = fc
			.sample(anyDamage, { numRuns: CASES * 2, seed: SEED })
			.flatMap(({ way, file, picks }) => {
				const done = damage(way, file, picks);
				return done ? [{ ...done, name: `${way}: ${done.file}, ${picks.join(' ')}` }] : [];
			})
			.slice(0, CASES);
		expect(damages).toHaveLength(CASES);
		const wrong = damages.flatMap(({ name, ...damaged }, index) => {
			if (CASES > 100 && index % 100 === 0) process.stdout.write(`${index}: ${JSON.stringify(met)}\n`);
			try {
				judge(damaged);
				return [];
			} catch (error) {
				if (CASES > 100) process.stdout.write(`${name}: ${(error as Error).message}\n`);
				return [`${name}: ${(error as Error).message}`];
			}
		});
		if (CASES > 100) process.stdout.write(`${JSON.stringify(met)}\n`);
		expect(wrong).toEqual([]);
		const refused = Object.values(met).reduce((sum, { refused }) => sum + refused, 0);
		expect(refused).toBeGreaterThan(CASES / 2);
	},
	CASES * 10_000,
);

function judge({ file, text, record, mustBeRefused, mustBeTheSame, told }: Damage): void {
	const read = normaliseText(text);
	const counts = (met[kindOf(file)] ??= { refused: 0, harmless: 0, same: 0 });
	if (mustBeTheSame) {
		expect(read).toBe(all[file]);
		counts.same += 1;
		return;
	}
	const files = { ...all, [file]: read };
	const faults = faultsOf(files);
	if (faults === undefined) {
		expect(mustBeRefused ?? false, 'was accepted').toBe(false);
		counts.harmless += 1;
		return;
	}
	counts.refused += 1;
	const messages = faults.map(formatFault);
	for (const message of messages) {
		// What to do stands behind a colon.
		expect(message).toMatch(/: \S/);
		// As the library for schemas says it.
		expect(message).not.toContain('Invalid');
		expect(describeUnsound(message)).toBeUndefined();
		expect(message.length).toBeLessThan(1_000);
	}
	// A record that is gone, or called otherwise, is told where it is named.
	const isTold =
		faults.some((fault) => fault.file === file) ||
		messages.some((message) => message.includes(file) || namesRecordOf(file, message));
	if (!isTold) throw new Error(`no fault names the file: ${messages.slice(0, 5).join('\n')}`);
	if (told) expect(messages.join('\n')).toContain(told);
	if (mustBeRefused && record !== undefined)
		expect(faults.filter((fault) => fault.file === file).map((fault) => fault.record)).toContain(record);
}

/** The faults with which content is refused; undefined where it is accepted and all that is made of it is sound. */
function faultsOf(files: Readonly<Record<string, string>>): readonly Fault[] | undefined {
	try {
		refuseOtherFiles(files);
		const content = loadContent(files, [CHART_CHECK]);
		readRules(files);
		expectSound(content);
		return undefined;
	} catch (error) {
		if (error instanceof ContentError) return error.faults;
		throw error;
	}
}

/** What every form is made of is sound: each chapter can be rendered, the search can read it, and no text breaks a form. */
function expectSound(content: SiteContent): void {
	for (const chapter of [...content.chapters, ...content.languages]) layOutChapter(chapter, content);
	const wrong: string[] = [];
	const findWrong = (key: string, value: unknown): unknown => {
		const unsound = typeof value === 'string' ? describeUnsound(value) : undefined;
		if (unsound !== undefined) wrong.push(`${key}: ${unsound}`);
		return value;
	};
	for (const made of [content.site, content.facts, content.chapters, content.languages, collectIndex(content)])
		expect(JSON.stringify(made, findWrong)).toBeTruthy();
	// One for all: they are a hundred thousand texts.
	expect(wrong).toEqual([]);
}
