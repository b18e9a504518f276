import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { handoutSlug, typedAddress } from '../../src/model/handouts.ts';
import { lessonHref } from '../../src/model/lessons.ts';
import { placeInWords } from '../../src/model/place-in-words.ts';
import { readShortHelp } from '../../src/model/short-help.ts';
import { formatDate } from '../../src/text/dates.ts';
import { hostName } from '../../src/text/host-name.ts';
import { pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const { facts, site } = content;
const numbers = readShortHelp(facts, site);
const sheets = facts.handouts.flatMap((handout) => [false, true].map((isLarge) => ({ handout, isLarge })));

/** The words of the sheet alone: what goes to paper. */
function wordsOnSheet(file: string): string {
	const html = textOf(file);
	return html
		.slice(html.indexOf('<article'), html.indexOf('</article>'))
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

it('every sheet is in the list of the handouts', () => {
	const built = pages.map(({ file }) => file).filter((file) => /^handouts(\/|\.html)/.test(file));
	const listed = new Set(pages.find(({ file }) => file === 'handouts.html')!.targets.map(({ file }) => file));
	expect(built.filter((file) => !listed.has(file))).toEqual([]);
});

it('what a reader types from a sheet leads to the sheet in the list, and from there to where the site says more', () => {
	const html = textOf('handouts.html');
	for (const handout of facts.handouts) {
		const [file, id] = typedAddress(handout).split('#');
		expect(file).toBe('handouts.html');
		const entry = new RegExp(`<li id="${id}">[\\s\\S]*?</li>`).exec(html)![0];
		expect(entry).toContain(`href="${handoutSlug(handout)}.html"`);
		expect(entry).toContain(`href="${handout.from}"`);
		expect(wordsOnSheet(`${handoutSlug(handout)}.html`)).toContain(`Handout ${handout.number} `);
	}
});

it('the list leads from a sheet to the lessons that offer it, and these from their plans to the sheet', () => {
	const reached = (file: string) => pages.find((page) => page.file === file)!.targets.map((target) => target.file);
	const offered = facts.lessons.flatMap((lesson) => (lesson.handouts ?? []).map((id) => ({ lesson, id })));
	expect(offered.length).toBeGreaterThan(8);
	for (const { lesson, id } of offered) {
		const plan = lessonHref(lesson, 'plan').slice(1);
		expect(reached('handouts.html')).toContain(plan);
		expect(reached(plan)).toContain(`${handoutSlug({ id })}.html`);
	}
	expect(wordsOnSheet('handouts.html').match(/From \d\d years ·/g)).toHaveLength(facts.handouts.length);
});

it('there is a sheet for each demand, and one each for the debate, the countries, the timeline, numbers, marks and help', () => {
	const asks = facts.handouts.flatMap(({ shows }) => (shows.sheet === 'demand' ? shows.ask : []));
	expect(asks).toEqual(facts.asks.map(({ id }) => id));
	expect(new Set(facts.handouts.map(({ shows }) => shows.sheet)).size).toBe(7);
});

describe.each(sheets)('$handout.id, in large print: $isLarge', ({ handout, isLarge }) => {
	const file = `${handoutSlug(handout, isLarge)}.html`;
	const words = wordsOnSheet(file);

	it('carries on itself whose it is, its date, licence, address, help and its question', () => {
		for (const carried of [
			site.name,
			handout.title,
			handout.question,
			handout.caution ?? '',
			site.evidenceReaches,
			'CC BY 4.0',
			placeInWords(handout.from, content),
			placeInWords('help.html', content),
			// Where to report, and when this was last read.
			hostName(facts.helpCountries.find(({ id }) => id === site.shortHelp.country)!.report!.url!),
			formatDate(site.helpChecked),
			...[numbers.emergency, numbers.countryEmergency, numbers.helpline, numbers.countryHelpline.phone],
		])
			expect(words).toContain(carried);
	});

	it('has a code only where its address is known', () => {
		expect(textOf(file).includes('sheet-code"')).toBe(Boolean(process.env.SITE_URL));
	});

	it('leads to its other form and to the list', () => {
		const targets = pages.find((page) => page.file === file)!.targets.map((target) => target.file);
		expect(targets).toContain('handouts.html');
		expect(targets).toContain(`${handoutSlug(handout, !isLarge)}.html`);
	});
});

describe('what sheets must not leave out', () => {
	const wordsOf = (sheet: string) => {
		const handout = facts.handouts.find(({ shows }) => shows.sheet === sheet)!;
		return wordsOnSheet(`${handoutSlug(handout)}.html`);
	};

	it('of the 32, that three are named and the others inferred, and that no list was found', () => {
		const words = wordsOf('countries');
		expect(words).toContain('Reports name three countries; 29 are our inference');
		expect(words).toContain('No list of the 32 countries was published that we could find');
		expect(words.match(/ \(named\)/g)).toHaveLength(3);
		expect(words).toContain('The 32, most likely');
	});

	it('of each event and argument, its caution', () => {
		const timeline = wordsOf('timeline');
		for (const { importance, cautionShort = '' } of facts.events)
			if (importance === 1) expect(timeline).toContain(cautionShort);
		const debate = facts.handouts.find(({ shows }) => shows.sheet === 'debate')!.shows;
		const ids = debate.sheet === 'debate' ? debate.columns.flatMap((column) => column.arguments) : [];
		const words = wordsOf('debate');
		for (const { id, cautionShort = '' } of facts.arguments)
			if (ids.includes(id)) expect(words).toContain(cautionShort);
	});

	it('of error rates, that they are invented', () => {
		const sheet = wordsOnSheet(lessonHref({ id: 'what-is-counted' }, 'sheet').slice(1));
		for (const [, before] of sheet.matchAll(/([^.?!]*)\bonce in a\b/g)) expect(before).toContain('invented');
		const words = wordsOf('numbers');
		expect(words).toContain('An exercise with invented numbers');
		expect(words.match(/invented/g)!.length).toBeGreaterThan(2);
	});
});

it('a handout says of itself what it is, for whom and on what it rests, in the terms of LRMI', () => {
	for (const { handout, isLarge } of sheets) {
		const html = textOf(`${handoutSlug(handout, isLarge)}.html`);
		const [, written] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)!;
		const [resource] = (JSON.parse(written!) as { '@graph': Record<string, unknown>[] })['@graph'];
		expect(resource).toMatchObject({
			'@type': 'LearningResource',
			name: handout.title,
			learningResourceType: 'Handout',
			isBasedOn: `../${handout.from}`,
		});
		expect(resource!.typicalAgeRange).toMatch(/^1\d-$/);
	}
});
