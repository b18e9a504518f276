import { Worker } from 'node:worker_threads';
import type { SiteContent } from '../engine/site-content.ts';
import { ContentError, type Fault } from '../engine/fault.ts';

/** What the thread that reads the content sends. */
export type ContentReply = { content: SiteContent } | { faults: readonly Fault[] };

/** Reads and checks the content of a project on a thread of its own; rejects with a ContentError, which tells all faults of all files. */
export function readContentBeside(root: string): Promise<SiteContent> {
	const worker = new Worker(new URL('./read-content.worker.ts', import.meta.url), { workerData: { root } });
	const content = new Promise<SiteContent>((resolve, reject) => {
		worker.once('message', (reply: ContentReply) => {
			if ('content' in reply) resolve(reply.content);
			else reject(new ContentError(reply.faults));
		});
		worker.once('error', reject);
	});
	// Who awaits the content gets the error. Until then Node must not take it for unhandled.
	content.catch(() => undefined);
	return content;
}
