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

/** Each item gets a new number as its id, because a processor never reads an id twice. */
let nextKey = 0;

/**
 * A title that styles change in nothing but its capitals. The group `end` holds its question mark, which decides whether a full stop
 * follows, and the version behind a site's name, which styles leave as it is.
 */
const PLAIN_TITLE =
	/^(?:(?:[\p{L}\p{N}’,:;–£€%/-]|(?<=\p{N})\.(?=\p{N}))+ )*[\p{L}\p{N}’–£€/-]*[\p{L}\p{N}](?<end>\??(?: <span class="nocase">\([^<]*\)<\/span>)?)$/u;

/** Stand for titles and address, to see where a style puts them. Every rule for capitals changes these titles. */
const PROBES = {
	title: 'probe words of Words',
	'container-title': 'frame words of Words',
	URL: 'https://probe.invalid/',
};
type Field = keyof typeof PROBES;

/** The ways in which styles set a plain title: as it is, or with the capitals of headlines. */
const TITLE_CASES: readonly ((title: string, processor: Processor) => string)[] = [
	tidy,
	(title, { engine }) => tidy(CSL.Output.Formatters.title(engine, title)),
];

/** A reference with gaps for titles and address: its fixed parts as text, and for each gap the field and how to set it. */
type Frame = readonly (string | { field: Field; set: (text: string) => string })[];

/** Frames made so far, by style and fixed fields: sections of all pages that changed on one day share one. None: set such items whole. */
const frames = new Map<string, Frame | undefined>();

/**
 * An item in a style, as it stands in a list of references. The item must suit the style: see `suit`. The processor takes a millisecond
 * for a reference, and the site has a thousand sections: those that differ only in plain titles and address share one frame.
 */
export function formatReference({ file }: Pick<CitationStyle, 'file'>, item: CslItem): Reference {
	const open = openFields(item);
	const probe = { ...item, id: '', ...open };
	const key = JSON.stringify([file, probe]);
	if (!frames.has(key)) frames.set(key, frameOf(file, probe, open));
	const frame = frames.get(key);
	if (!frame) return formatWhole({ file }, item);
	return frame.map((part) => (typeof part === 'string' ? part : part.set(item[part.field]!))).join('');
}

/** The same, all of it set by the processor. */
export function formatWhole({ file }: Pick<CitationStyle, 'file'>, item: CslItem): Reference {
	const { engine } = prepare(file, item);
	const [entry = ''] = engine.makeBibliography()[1];
	return tidy(entry);
}

/** The fields of an item that can be gaps, each with the probe that stands for it. */
function openFields(item: CslItem): Partial<Record<Field, string>> {
	const [end, endOfContainer] = [item.title, item['container-title']].map(
		(title) => PLAIN_TITLE.exec(title ?? '')?.groups!.end,
	);
	return {
		...(end !== undefined && { title: PROBES.title + end }),
		...(endOfContainer !== undefined && { 'container-title': PROBES['container-title'] + endOfContainer }),
		...(item.URL !== undefined && { URL: PROBES.URL }),
	};
}

/** Makes a frame by finding each probe in a reference; undefined if one is not there exactly once, in one of the cases. */
function frameOf(file: string, probe: CslItem, open: Partial<Record<Field, string>>): Frame | undefined {
	let frame: Frame = [formatWhole({ file }, probe)];
	for (const [field, text] of Object.entries(open) as [Field, string][]) {
		const sets = TITLE_CASES.map((setCase) => (title: string) => setCase(title, processorOf(file)));
		const opened = sets.map((set) =>
			frame.flatMap((part) =>
				typeof part === 'string'
					? part.split(set(text)).flatMap((rest, index) => (index === 0 ? [rest] : [{ field, set }, rest]))
					: [part],
			),
		);
		const once = opened.find((parts) => parts.length === frame.length + 2);
		if (!once) return undefined;
		frame = once;
	}
	return frame;
}

/** An item in a style, as it stands in running text: `(World Health Organization, 2018)`. */
export function formatInText({ file }: Pick<CitationStyle, 'file'>, item: CslItem): Reference {
	const { engine, key } = prepare(file, item);
	return tidy(engine.makeCitationCluster([{ id: key }]));
}

/** The processor of a style with this item alone in its list. */
function prepare(file: string, item: CslItem): { engine: Processor['engine']; key: string } {
	const processor = processorOf(file);
	const key = String(nextKey++);
	processor.items.set(key, { ...item, id: key });
	processor.engine.updateItems([key]);
	processor.items.delete(key);
	return { engine: processor.engine, key };
}

function processorOf(file: string): Processor {
	const processor = processors.get(file) ?? createProcessor(file);
	processors.set(file, processor);
	return processor;
}

function createProcessor(file: string): Processor {
	const textOf = (name: string) => readFileSync(join(process.cwd(), 'src/cite/styles', name), 'utf8');
	const items = new Map<string, CslItem>();
	const locale = textOf(`locales-${LANGUAGE}.xml`);
	const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id)! };
	const engine = new CSL.Engine(sys, textOf(file), LANGUAGE, true);
	engine.setOutputFormat('html');
	// Each item is alone in its list. Sorting it and telling it from others would set it three times for nothing.
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
