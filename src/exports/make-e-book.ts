import { Worker } from 'node:worker_threads';
import type { Copy } from './copy.ts';

/** What the thread that makes the e-book is sent. */
export interface EBookRequest {
	/** The built folder, its links made relative. */
	folder: string;
	copy: Copy;
}

export interface EBookReply {
	book: Uint8Array;
	/** What leads nowhere in it. */
	faults: string[];
}

/** A thread that makes the e-book, once. */
export type EBookMaker = ReturnType<typeof prepareEBook>;

/** Starts the thread that makes the e-book, so that it has read its code before the pages are there. */
export function prepareEBook(root: string) {
	const worker = new Worker(new URL('./make-e-book.worker.ts', import.meta.url), { workerData: { root } });
	const reply = new Promise<EBookReply>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
	// Whoever waits gets the error; until then it must not count as unhandled.
	reply.catch(() => undefined);
	return {
		make(request: EBookRequest): Promise<EBookReply> {
			worker.postMessage(request);
			return reply;
		},
		stop: () => worker.terminate(),
	};
}
