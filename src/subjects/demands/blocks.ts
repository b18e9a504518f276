import { z } from 'zod';
import { words } from '../../words/words.ts';
import type { Path } from './path.ts';
import { defineLead } from '../../charts/lead.ts';
import { drawDemands } from './chart/demands-lead.ts';
import { PAGE_LEADS } from './chart/lead-blocks.ts';
import { defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';

const props = z.strictObject({ ask: idsOf('asks') });

/** What tells the five demands. */
export const DEMANDS_BLOCKS = [
	defineBlock({
		name: 'AskCard',
		props,
		loads: { styles: ['paths'] },
		prints: ({ asks }, { ask }) =>
			asks
				.filter(({ id }) => id === ask)
				.map(({ sources }) => ({ record: { sources }, citedAs: words.demands.citedInShort })),
	}),
	defineBlock({
		name: 'AskWordings',
		props,
		loads: { styles: ['chart-panels'] },
		prints: ({ asks }, { ask }) =>
			asks
				.filter(({ id }) => id === ask)
				.map(({ wordings }) => ({ record: wordings, citedAs: words.demands.citedWordings })),
	}),
	defineBlock({
		name: 'AskJudgement',
		props,
		marks: ({ asks }, { ask }) =>
			(asks.find(({ id }) => id === ask)?.judgement.basis ?? []).map((id) => ({
				id,
				prop: 'ask',
				as: `a ground of the judgement of "${ask}"`,
				list: 'the basis in content/views/asks.yaml',
			})),
	}),
	defineBlock({ name: 'AskVerdict', props }),
	defineBlock({
		name: 'PathDiagram',
		props: z.strictObject({ path: idsOf('paths') }),
		loads: { styles: ['paths'] },
		anchors: ({ paths }, { path }) => paths.filter(({ id }) => id === path).map(({ id }) => id),
		marks: ({ paths }, { path }) =>
			paths
				.filter(({ id }) => id === path)
				.flatMap(statementsOf)
				.flatMap((statement) => statement.facts)
				.map((id) => ({
					id,
					prop: 'path',
					as: `a ground of the way "${path}"`,
					list: 'its facts in content/views/paths.yaml',
				})),
	}),
	defineLead({
		name: 'DemandsLead',
		about:
			'The demands on five lines with the same named stops, and a dot on each: how far the editors judge it met; with their drawings, they have their verbs too.',
		/** Where the reasons stand on its page; and whether each demand has its drawing. */
		props: z.strictObject({ to: z.string().min(1), with: z.literal('pictures').optional() }),
		draw: drawDemands,
	}),
	defineBareBlock('AskList'),
	defineBareBlock('DemandsGlance'),
	...PAGE_LEADS,
] as const;

/** What a way says and counts, in the order of its page. */
export function statementsOf({ stations, caution }: Path) {
	const said = stations.flatMap(({ figure, says, risk }) => [figure, says, risk]);
	return [...said, caution].filter((statement) => statement !== undefined);
}
