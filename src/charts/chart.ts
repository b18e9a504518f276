import { z } from 'zod';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { idsIn, idsOf, type Block } from '../engine/block.ts';
import type { SiteContent } from '../engine/site-content.ts';
import type { RecordKind, Records } from '../engine/define-record.ts';
import type { Stylesheet } from '../engine/page-files.ts';
import type { Source } from '../evidence/work.ts';
import { once } from '../text/memo.ts';
import type { ChartTable } from './chart-data.ts';
import {
	FORM_NAMES,
	type ChartForm,
	type FormName,
	type FormWidths,
	type PlacedDrawing,
	type PlacedForm,
} from './chart-forms.ts';
import type { ChartWords } from './chart-words.ts';
import type { Mark } from './marks.ts';

export type { ChartForm, FormName, PlacedDrawing } from './chart-forms.ts';
export type { ChartSource, ChartWords, Reading } from './chart-words.ts';
/** What charts are drawn from. */
export type ChartContent = Pick<SiteContent, 'site' | 'facts' | 'chapters'>;

/** How a drawing is shown: the class of the chart’s own styles, and whether it is one stop of the Tab key, whose marks arrow keys go through. */
export type DrawingShell = { name: string; oneStop?: 'list' };

/** What the parts around a drawing are given: its key, its table. */
export interface PartProps<Model> {
	model: Model;
	/** Id of the chart. */
	id: string;
	/** The site's sources, to call them by publisher. */
	sources: readonly Source[];
	/** Whether it is shown without its chapter around it: in an embed. */
	isAlone: boolean;
}

/** A component, imported where it is rendered: tests and programs read charts without Astro. */
export type Component = Promise<{ default: AstroComponentFactory }>;

/** Something the chart needs of a record, for an author to correct; its file and line are found by kind and id. */
export interface ChartFault {
	kind: RecordKind;
	/** Id of the record; left out where the file as a whole is at fault. */
	record?: string;
	field?: string;
	value?: unknown;
	/** What is wrong and what to do, continuing the field's name. */
	message: string;
}

/** One chart of the site, or one for each record of a kind. */
export type RecordsOf<Drawn> =
	| { records: (content: ChartContent) => Drawn; each?: undefined; attribute?: undefined }
	| {
			/** One chart for each of these, under its record's id. */
			each: (content: ChartContent) => readonly (Drawn & { id: string })[];
			/** The kind of these records, and the block's attribute that names one. */
			attribute: RecordKind;
			records?: undefined;
	  };

/** Everything that the site must know of a chart; what is missing does not compile. */
export type ChartDefinition<Drawn, Model extends ChartWords, Placed extends PlacedDrawing> = RecordsOf<Drawn> & {
	/** Its permanent address on its page and the name of its files: `coalition-chart`. */
	id: string;
	/** What authors write in a chapter: `CoalitionChart` for `<CoalitionChart />`. */
	block: string;
	/** The stylesheet that its page loads beside that of all charts. */
	style?: Stylesheet;
	/** What the page of a source calls it: "the chart of the demands". */
	name: (records: Drawn) => string;
	/** The records that its marks are, of which its chapter may give counts and other words. */
	shows: (facts: Records, id: string | undefined) => readonly object[];
	/** Faults of the records as this chart needs them; told with all other faults of the content. */
	check: (records: Drawn) => ChartFault[];
	/** Records to meaning and words; pure, and without pixels. */
	build: (records: Drawn) => Model;
	widthsPx: FormWidths;
	/** Meaning to marks with their places; pure. */
	place: (model: Model, form: ChartForm) => Placed;
	/** Places to marks, in the order in which they are painted; decides nothing. */
	draw: (placed: Placed) => readonly Mark[];
	drawing: DrawingShell;
	/** What the marks mean; takes `PartProps`. */
	key?: (model: Model) => Component | undefined;
	/** What belongs under the key, in sight. */
	after?: () => Component;
	/** What is told of it in the part that is closed at first. */
	about?: () => Component;
	/** Its table on the page. */
	pageTable: () => Component;
	/** What belongs under the table where the chart is shown without its chapter. */
	alone?: () => Component;
	/** The table behind it: what its CSV and JSON files hold. */
	table: (model: Model, records: Drawn) => ChartTable;
	/** Class of the place for controls that a script makes, if any; in the embed another may be added. */
	controls?: { aloneClass?: string };
	/** Named records that tests and the gallery draw; `empty` is undefined where a schema refuses it. */
	examples: Readonly<Record<'usual' | 'one' | 'longestLabel', Drawn> & { empty: Drawn | undefined }> &
		Readonly<Record<string, Drawn | undefined>>;
};

/** A chart with its records, as pages, files and tests know it. */
export interface Chart {
	readonly id: string;
	readonly kind: ChartKind;
	/** Slug of the chapter that shows it. Of an example that none shows it is the first page; on the site `checkCharts` refuses that. */
	readonly chapter: string;
	/** What the page of a source calls it. */
	readonly name: string;
	readonly records: unknown;
	/** Its words; the whole model for the parts that its own folder draws. */
	readonly words: ChartWords;
	readonly table: ChartTable;
	/** Its forms, the narrow one first. */
	forms: () => PlacedForm[];
	/** The form that picture files are made of. */
	picture: () => PlacedForm;
	check: () => ChartFault[];
	/** Its components, imported. */
	load: () => Promise<ChartParts>;
}

/** What stands around its drawing. */
export type ChartParts = Record<'table', AstroComponentFactory> &
	Record<'key' | 'after' | 'about' | 'alone', AstroComponentFactory | undefined>;

/** A kind of chart, whatever its records. */
export interface ChartKind extends Readonly<
	Pick<ChartDefinition<never, ChartWords, PlacedDrawing>, 'id' | 'block' | 'shows' | 'controls' | 'drawing'>
> {
	/** The block that shows it, among those that authors may write. */
	asBlock: Block;
	/** The site's charts of this kind. */
	of: (content: ChartContent) => Chart[];
	/** The block that shows a chart, as an author writes it: `<SeriesChart series="iwf-urls" />`. */
	blockOf: (id: string) => string;
	/** Id of the chart that a block of an author shows. */
	idOf: (attributes: Readonly<Record<string, string | undefined>>) => string | undefined;
	/** Its examples, by name. */
	examples: () => Map<string, Chart>;
	/** A chart of given records. */
	draw: (records: never, id?: string) => Chart;
}

/** Declares a chart. All that the site does with charts follows from it. */
export function defineChart<Drawn, Model extends ChartWords, Placed extends PlacedDrawing>(
	definition: ChartDefinition<Drawn, Model, Placed>,
): ChartKind & { draw: (records: Drawn, id?: string) => Chart } {
	const { id, block, attribute, style, examples } = definition;
	const kind = {
		...definition,
		asBlock: {
			name: block,
			props: z.strictObject(attribute ? { [attribute]: idsOf(attribute) } : {}),
			anchors: (facts, props) => (attribute ? idsIn(facts[attribute]).filter((one) => one === props[attribute]) : [id]),
			loads: { styles: ['chart-pages', ...(style ? [style] : [])], scripts: ['chart-pages'] },
		} satisfies Block as Block,
		of: (content: ChartContent) =>
			definition.each
				? definition.each(content).map((records) => draw(records, records.id, content))
				: [draw(definition.records(content), id, content)],
		blockOf: (id: string) => `<${block}${attribute ? ` ${attribute}="${id}"` : ''} />`,
		idOf: (attributes: Readonly<Record<string, string | undefined>>) => (attribute ? attributes[attribute] : id),
		examples: () =>
			new Map(
				Object.entries(examples).flatMap(([name, records]) =>
					records === undefined ? [] : [[name, draw(records)] as const],
				),
			),
		draw,
	};
	function draw(records: Drawn, ownId = id, content?: ChartContent): Chart {
		const chapter = once(() => usesOf(kind, ownId, content?.chapters ?? [])[0]?.slug ?? 'index');
		return drawChart(definition, kind, records, { id: ownId, chapter });
	}
	return kind;
}

function drawChart<Drawn, Model extends ChartWords, Placed extends PlacedDrawing>(
	definition: ChartDefinition<Drawn, Model, Placed>,
	kind: ChartKind,
	records: Drawn,
	{ id, chapter }: { id: string; chapter: () => string },
): Chart {
	const { widthsPx, place, draw } = definition;
	const model = once(() => definition.build(records));
	const table = once(() => definition.table(model(), records));
	const placeForm = (form: FormName, widthPx = widthsPx[form]!): PlacedForm => {
		const placed = place(model(), { form, widthPx });
		return { form, class: widthsPx.wide ? `chart-${form}` : undefined, placed, marks: draw(placed) };
	};
	return {
		id,
		kind,
		records,
		name: definition.name(records),
		get chapter() {
			return chapter();
		},
		get words() {
			return model();
		},
		get table() {
			return table();
		},
		forms: () => FORM_NAMES.filter((form) => widthsPx[form]).map((form) => placeForm(form)),
		picture: () => placeForm(widthsPx.wide ? 'wide' : 'narrow', widthsPx.picture),
		check: () => definition.check(records),
		load: async () => ({
			key: (await definition.key?.(model()))?.default,
			after: (await definition.after?.())?.default,
			about: (await definition.about?.())?.default,
			table: (await definition.pageTable()).default,
			alone: (await definition.alone?.())?.default,
		}),
	};
}

/** The blocks that show a chart, in the order of chapters: it should be one, for a chart has one address. */
export function usesOf(
	{ block, idOf }: Pick<ChartKind, 'block' | 'idOf'>,
	id: string,
	chapters: ChartContent['chapters'],
): { slug: string; file: string; line: number }[] {
	return chapters.flatMap(({ slug, file, components }) =>
		components
			.filter(({ name, attributes }) => name === block && idOf(attributes) === id)
			.map(({ line }) => ({ slug, file, line })),
	);
}
