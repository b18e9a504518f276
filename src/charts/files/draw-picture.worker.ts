import { parentPort, workerData } from 'node:worker_threads';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { cutPictureFonts, drawPng } from './draw-png.ts';
import type { ThreadData, ThreadReply, ThreadRequest, ChartPicture, PictureRequest } from './picture.ts';
import { composeSvgFile } from './svg-file.ts';

// Makes the files of drawings on a thread of its own, while pages are rendered on the other.

/** Pixels of a chart's picture for one unit of its drawing. */
const PIXELS_PER_UNIT = 1.5;

const { root, folder } = workerData as ThreadData;

const fontFiles = await cutPictureFonts(root, folder);

/** The styles last sent: in a build they are the same for all drawings. */
let read: { styles: string; rules: CssRule[] } | undefined;

parentPort!.on('message', (request: ThreadRequest) => {
	const { id } = request;
	let reply: ThreadReply;
	try {
		const result =
			request.task === 'picture'
				? drawChart(request)
				: drawPng(request.svg, fontFiles, { mode: 'width', value: request.widthPx });
		reply = { id, result };
	} catch (error) {
		// One drawing that cannot be made must not take the others with it.
		reply = { id, error };
	}
	parentPort!.postMessage(reply);
});

function drawChart({ drawing, styles, content }: PictureRequest): ChartPicture {
	if (read?.styles !== styles) read = { styles, rules: parseStylesheet(styles) };
	const svg = composeSvgFile(drawing, read.rules, content);
	return { svg, png: drawPng(svg, fontFiles, { mode: 'zoom', value: PIXELS_PER_UNIT }) };
}
