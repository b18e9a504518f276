import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import type { CitationStyle } from './styles.ts';

/** A reference in one style, as HTML: text, and `<i>` where the style is set in italics. */
export type Reference = string;

/** The language in which all five styles publish their own rules. */
const LANGUAGE = 'en-US';

/** A processor, and the item it is asked for next. To make one takes far longer than to use it. */
interface Processor {
	engine: InstanceType<typeof CSL.Engine>;
	items: Map<string, CslItem>;
}
const processors = new Map<string, Processor>();

/** Items by a number of their own: a processor never looks again at an id that it knows. */
let nextKey = 0;

/** An item in a style, as it stands in a list of references. The item must suit the style: see `suit`. */
export function formatReference({ file }: Pick<CitationStyle, 'file'>, item: CslItem): Reference {
	const { engine } = prepare(file, item);
	const [entry = ''] = engine.makeBibliography()[1];
	return tidy(entry);
}

/** Words that no style sets otherwise but by its rule for titles; what ends them decides on the stop that follows. */
const PLAIN_TITLE = /^[\p{L}\p{N}]+(?:,? [\p{L}\p{N}]+)*(\??)$/u;

/** A title that every rule for capitals changes, and an address, to see where a style puts them. */
const PROBE = { title: 'probe words Words', URL: 'https://probe.invalid/' };

/**
 * Items in a style, as in `formatReference`. Those that differ in a plain title and in their address alone, as sections of one
 * page do, are set once where the style leaves titles as they are: a site has a thousand sections, and a reference takes a millisecond.
 */
export function formatAlike(style: Pick<CitationStyle, 'file'>, items: readonly CslItem[]): Reference[] {
	const frames = new Map<string, string[] | undefined>();
	return items.map((item) => {
		const end = PLAIN_TITLE.exec(item.title)?.[1];
		if (end === undefined) return formatReference(style, item);
		const address = item.URL === undefined ? {} : { URL: PROBE.URL };
		const probe = { ...item, id: '', title: PROBE.title + end, ...address };
		const key = JSON.stringify(probe);
		if (!frames.has(key)) frames.set(key, frameOf(formatReference(style, probe), probe));
		const frame = frames.get(key);
		if (!frame) return formatReference(style, item);
		const [before, between, after] = frame;
		return [before, item.title, between, item.URL, after].join('');
	});
}

/** What stands before, between and behind title and address, if both are there as given. */
function frameOf(reference: Reference, { title, URL }: CslItem): string[] | undefined {
	const parts = reference.split(title);
	if (parts.length !== 2) return undefined;
	const [before, rest] = parts as [string, string];
	const frame = [before, ...(URL === undefined ? [rest] : rest.split(URL))];
	return frame.length === (URL === undefined ? 2 : 3) ? frame : undefined;
}

/** An item in a style, as it stands in running text: `(World Health Organization, 2018)`. */
export function formatInText({ file }: Pick<CitationStyle, 'file'>, item: CslItem): Reference {
	const { engine, key } = prepare(file, item);
	return tidy(engine.makeCitationCluster([{ id: key }]));
}

/** The processor of a style with this item alone in its list. */
function prepare(file: string, item: CslItem): { engine: Processor['engine']; key: string } {
	const processor = processors.get(file) ?? createProcessor(file);
	processors.set(file, processor);
	const key = String(nextKey++);
	processor.items.set(key, { ...item, id: key });
	processor.engine.updateItems([key]);
	processor.items.delete(key);
	return { engine: processor.engine, key };
}

function createProcessor(file: string): Processor {
	const textOf = (name: string) => readFileSync(join(process.cwd(), 'src/cite/styles', name), 'utf8');
	const items = new Map<string, CslItem>();
	const locale = textOf(`locales-${LANGUAGE}.xml`);
	const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id)! };
	const engine = new CSL.Engine(sys, textOf(file), LANGUAGE, true);
	engine.setOutputFormat('html');
	// An item alone in its list has no others to be sorted among or told apart from: it need not be set three times for that.
	engine.registry.setsortkeys = () => undefined;
	engine.registry.setdisambigs = () => undefined;
	return { engine, items };
}

/** Without the frame that the processor draws, and without the number that a list gives a reference. */
function tidy(html: string): Reference {
	return html
		.replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, '')
		.replace(/<(?!\/?i>)[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
