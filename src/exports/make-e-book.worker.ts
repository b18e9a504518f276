import { parentPort, workerData } from 'node:worker_threads';
import { composeEBook, eBookFaults, packEBook } from './e-book.ts';
import type { EBookReply, EBookRequest } from './make-e-book.ts';

// Makes the e-book on a thread of its own, beside the other exports.
const { root } = workerData as { root: string };

parentPort!.once('message', ({ folder, copy }: EBookRequest) => {
	void composeEBook(root, folder, copy).then((files) => {
		parentPort!.postMessage({ book: packEBook(files), faults: eBookFaults(files) } satisfies EBookReply);
	});
});
