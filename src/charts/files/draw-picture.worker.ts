import { parentPort, workerData } from 'node:worker_threads';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { cutPictureFonts, drawPng } from './draw-png.ts';
import type { ChartPicture, PictureRequest, ShapedRequest, ThreadData, ThreadReply, ThreadRequest } from './picture.ts';
import { composeShapedPicture } from './shaped-picture.ts';
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
		reply = { id, result: carryOut(request) };
	} catch (error) {
		// One drawing that cannot be made must not take the others with it.
		reply = { id, error };
	}
	parentPort!.postMessage(reply);
});

function carryOut(request: ThreadRequest): ChartPicture | Uint8Array {
	switch (request.task) {
		case 'picture':
			return drawChart(request);
		case 'shaped':
			return drawShape(request);
		case 'paint':
			return drawPng(request.svg, fontFiles, { mode: 'width', value: request.widthPx });
	}
}

function drawChart({ drawing, styles, content }: PictureRequest): ChartPicture {
	const svg = composeSvgFile(drawing, rulesOf(styles), content);
	return { svg, png: drawPng(svg, fontFiles, { mode: 'zoom', value: PIXELS_PER_UNIT }) };
}

function drawShape({ drawing, styles, shape, content }: ShapedRequest): Uint8Array {
	return drawPng(composeShapedPicture(drawing, rulesOf(styles), { shape, content }), fontFiles, { mode: 'original' });
}

function rulesOf(styles: string): CssRule[] {
	if (read?.styles !== styles) read = { styles, rules: parseStylesheet(styles) };
	return read.rules;
}
