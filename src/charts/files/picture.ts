import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SvgFileContent } from './svg-file.ts';

/** A chart's drawing, to be made into files. */
export interface PictureRequest {
	id: number;
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

/** The files of a drawing, or why there are none. */
export type PictureReply = { id: number } & ({ picture: ChartPicture } | { error: unknown });

/** What the thread that draws is given. */
export interface ArtistData {
	/** The project's root. */
	root: string;
	/** A folder for its fonts. */
	folder: string;
}

/** A thread that draws, and who waits for what. */
interface Artist {
	worker: Worker;
	waiting: Map<number, PromiseWithResolvers<ChartPicture>>;
	lastId: number;
}

/** The build and the pages it renders are bundled apart; what they share hangs on the global object. */
const SHARED = Symbol.for('five-demands-explained: pictures');
const shared = globalThis as { [SHARED]?: Artist | undefined };

/**
 * Starts the thread that draws, so that its fonts are cut before the first drawing comes. A drawing that finds no
 * thread starts it.
 *
 * @param root the project's root
 */
export function preparePictures(root: string): void {
	shared[SHARED] ??= startArtist(root);
}

/**
 * Makes the files of a chart's drawing.
 *
 * @param root the project's root
 * @returns a promise that is rejected if the markup does not hold one `svg` with a `viewBox`
 */
export function drawPicture(root: string, request: Omit<PictureRequest, 'id'>): Promise<ChartPicture> {
	preparePictures(root);
	const artist = shared[SHARED]!;
	const id = ++artist.lastId;
	const promise = Promise.withResolvers<ChartPicture>();
	artist.waiting.set(id, promise);
	artist.worker.ref();
	artist.worker.postMessage({ id, ...request } satisfies PictureRequest);
	return promise.promise;
}

function startArtist(root: string): Artist {
	// Removed from here: a thread is not told when the process ends.
	const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	// By its place in the project, not beside this file: in a build this file is bundled and stands elsewhere.
	const worker = new Worker(join(root, 'src/charts/files/draw-picture.worker.ts'), {
		workerData: { root, folder } satisfies ArtistData,
	});
	// An idle thread must not keep the build from ending.
	worker.unref();
	const waiting: Artist['waiting'] = new Map();
	worker.on('message', (reply: PictureReply) => {
		if ('picture' in reply) waiting.get(reply.id)?.resolve(reply.picture);
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
