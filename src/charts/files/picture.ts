import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A drawing to be made into a picture. */
export interface PictureRequest {
	id: number;
	svg: string;
}

/** The picture of a drawing, as a PNG file. */
export interface PictureReply {
	id: number;
	png: Uint8Array;
}

/** The thread that draws, started with the first picture and ended when nothing is left to draw. */
let artist: { worker: Worker; waiting: Map<number, PromiseWithResolvers<Uint8Array>> } | undefined;
let lastId = 0;

/**
 * Draws an SVG file as a PNG file, lettered in the site's own font, so that it comes out the same on every machine.
 *
 * @param root the project's root
 */
export function drawPicture(root: string, svg: string): Promise<Uint8Array> {
	artist ??= startArtist(root);
	const id = ++lastId;
	const promise = Promise.withResolvers<Uint8Array>();
	artist.waiting.set(id, promise);
	artist.worker.ref();
	artist.worker.postMessage({ id, svg } satisfies PictureRequest);
	return promise.promise;
}

function startArtist(root: string): NonNullable<typeof artist> {
	// By its place in the project, not beside this file: in a build this file is bundled and stands elsewhere.
	const worker = new Worker(join(root, 'src/charts/files/draw-picture.worker.ts'), { workerData: { root } });
	const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
	worker.on('message', ({ id, png }: PictureReply) => {
		waiting.get(id)?.resolve(png);
		waiting.delete(id);
		// An idle thread must not keep the build from ending.
		if (waiting.size === 0) worker.unref();
	});
	worker.on('error', (error) => {
		for (const { reject } of waiting.values()) reject(error);
		artist = undefined;
	});
	return { worker, waiting };
}
