import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SvgFileContent } from './svg-file.ts';

/** A chart's drawing, to be made into files. */
export interface PictureRequest {
	/** Its markup as it is rendered for the page. */
	drawing: string;
	/** The page's stylesheets, one after another. */
	styles: string;
	/** What the files say beside the drawing. */
	content: SvgFileContent;
}

/** A chart's drawing as files that stand alone. */
export interface ChartPicture {
	svg: string;
	/** The same in pixels, lettered in the site's own font: it comes out the same on every machine. */
	png: Uint8Array;
}

/** A drawing that is finished, to be put into pixels, lettered in the site's fonts. */
interface PaintRequest {
	/** An SVG file that covers its whole ground, with its styles in attributes. */
	svg: string;
	/** The width of the picture, in pixels. */
	widthPx: number;
}

/** What the thread that draws can be asked for, and what comes back: the files of a chart, or any other picture. */
interface PictureTasks {
	picture: { request: PictureRequest; result: ChartPicture };
	paint: { request: PaintRequest; result: Uint8Array };
}
type TaskName = keyof PictureTasks;

/** A task for the thread that draws. */
export type ThreadRequest = {
	[Task in TaskName]: { id: number; task: Task } & PictureTasks[Task]['request'];
}[TaskName];

/** What came of a task. */
export type ThreadReply = { id: number } & ({ result: PictureTasks[TaskName]['result'] } | { error: unknown });

/** What the thread that draws is given. */
export interface ThreadData {
	root: string;
	folder: string;
}

/** A thread that draws, and who waits for what. */
interface PictureThread {
	worker: Worker;
	waiting: Map<number, PromiseWithResolvers<PictureTasks[TaskName]['result']>>;
	lastId: number;
}

/** The build and the pages it renders are bundled apart; what they share is stored on `globalThis`. */
const SHARED = Symbol.for('five-demands-explained: pictures');
const shared = globalThis as { [SHARED]?: PictureThread | undefined };

/** Starts the thread that draws before the first drawing comes, so that its fonts are cut by then. */
export function preparePictures(root: string): void {
	shared[SHARED] ??= startThread(root);
}

/** Gives the thread that draws a task. Rejects a chart whose markup is not one `svg` with a `viewBox`. */
export function drawPicture<Task extends TaskName>(
	root: string,
	task: Task,
	request: PictureTasks[Task]['request'],
): Promise<PictureTasks[Task]['result']> {
	preparePictures(root);
	const thread = shared[SHARED]!;
	const id = ++thread.lastId;
	const promise = Promise.withResolvers<PictureTasks[TaskName]['result']>();
	thread.waiting.set(id, promise);
	thread.worker.ref();
	thread.worker.postMessage({ id, task, ...request });
	return promise.promise as Promise<PictureTasks[Task]['result']>;
}

function startThread(root: string): PictureThread {
	// Removed from here: a thread is not told when the process ends.
	const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	// By its place in the project, not beside this file: in a build this file is bundled and stands elsewhere.
	const worker = new Worker(join(root, 'src/charts/files/draw-picture.worker.ts'), {
		workerData: { root, folder } satisfies ThreadData,
	});
	// An idle thread must not keep the build from ending.
	worker.unref();
	const waiting: PictureThread['waiting'] = new Map();
	worker.on('message', (reply: ThreadReply) => {
		if ('result' in reply) waiting.get(reply.id)?.resolve(reply.result);
		else waiting.get(reply.id)?.reject(reply.error);
		waiting.delete(reply.id);
		if (waiting.size === 0) worker.unref();
	});
	worker.on('error', (error) => {
		for (const { reject } of waiting.values()) reject(error);
		shared[SHARED] = undefined;
	});
	return { worker, waiting, lastId: 0 };
}
