import { parentPort, workerData } from 'node:worker_threads';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { cutPictureFonts, drawPng } from './draw-png.ts';
import type { ArtistData, ChartPicture, PictureReply, PictureRequest } from './picture.ts';
import { composeSvgFile } from './svg-file.ts';

// Makes the files of drawings on a thread of its own, while pages are rendered on the other.
const { root, folder } = workerData as ArtistData;

const fontFiles = await cutPictureFonts(root, folder);

/** The styles last sent: in a build they are the same for all drawings. */
let read: { styles: string; rules: CssRule[] } | undefined;

parentPort!.on('message', ({ id, drawing, styles, content }: PictureRequest) => {
	let reply: PictureReply;
	try {
		if (read?.styles !== styles) read = { styles, rules: parseStylesheet(styles) };
		const svg = composeSvgFile(drawing, read.rules, content);
		reply = { id, picture: { svg, png: drawPng(svg, fontFiles) } satisfies ChartPicture };
	} catch (error) {
		// One drawing that cannot be made must not take the others with it.
		reply = { id, error };
	}
	parentPort!.postMessage(reply);
});
