import { z } from 'zod';
import type { Path } from '../schemas/path.ts';
import { defineBareBlock, defineBlock, idsOf } from './block.ts';

const props = z.strictObject({ ask: idsOf('asks') });

/** What tells the five demands. */
export const DEMANDS_BLOCKS = [
	defineBlock({
		name: 'AskCard',
		props,
		prints: ({ asks }, { ask }) =>
			asks
				.filter(({ id }) => id === ask)
				.map(({ sources }) => ({ record: { sources }, citedAs: 'the demand in short' })),
	}),
	defineBlock({
		name: 'AskWordings',
		props,
		prints: ({ asks }, { ask }) =>
			asks.filter(({ id }) => id === ask).map(({ wordings }) => ({ record: wordings, citedAs: 'the wordings' })),
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
	defineBlock({
		name: 'PathDiagram',
		props: z.strictObject({ path: idsOf('paths') }),
		loads: { styles: ['figures'] },
		anchors: ({ paths }, { path }) => paths.filter(({ id }) => id === path).map(({ id }) => id),
		marks: ({ paths }, { path }) =>
			factsOfPath(paths.find(({ id }) => id === path)).map((id) => ({
				id,
				prop: 'path',
				as: `a ground of the way "${path}"`,
				list: 'its facts in content/views/paths.yaml',
			})),
	}),
	defineBareBlock('AskList'),
	defineBareBlock('DemandsGlance'),
	defineBlock({
		name: 'TurnedThread',
		/** Who asked whom, before it was turned round. */
		props: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
	}),
] as const;

/** The facts that a way rests on, each once; none where there is no such way, of which the build tells. */
function factsOfPath(path: Path | undefined): string[] {
	const statements = path
		? [...path.rows.flatMap(({ steps }) => steps.flatMap(({ says, risk }) => [says, risk])), path.caution]
		: [];
	return [...new Set(statements.flatMap((statement) => statement?.facts ?? []))];
}
