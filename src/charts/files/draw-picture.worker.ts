import { parentPort, workerData } from 'node:worker_threads';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { cutPictureFonts, drawPng } from './draw-png.ts';
import type { ChartPicture, PictureRequest, ThreadData, ThreadReply, ThreadRequest } from './picture.ts';
import { composeSvgFile } from './svg-file.ts';

// Makes the files of drawings on a thread of its own, while pages are rendered on the other.

/** Pixels of a chart's picture for one unit of its drawing. */
const PIXELS_PER_UNIT = 1.5;

const { root, folder } = workerData as ThreadData;

const fontFiles = await cutPictureFonts(root, folder);

/** The styles last sent: in a build they are the same for all drawings. */
let read: { styles: string; rules: CssRule[] } | undefined;

/** How many pictures are made at a time: one is drawn while others are pressed. All at once would not fit into memory. */
const AT_A_TIME = 3;

const waiting: ThreadRequest[] = [];
let busy = 0;

parentPort!.on('message', (request: ThreadRequest) => {
	waiting.push(request);
	if (busy < AT_A_TIME) void work();
});

async function work(): Promise<void> {
	busy++;
	for (let request = waiting.shift(); request; request = waiting.shift())
		parentPort!.postMessage(await answer(request));
	busy--;
}

async function answer(request: ThreadRequest): Promise<ThreadReply> {
	const { id } = request;
	try {
		return { id, result: await carryOut(request) };
	} catch (error) {
		// One drawing that cannot be made must not take the others with it.
		return { id, error };
	}
}

function carryOut(request: ThreadRequest): Promise<ChartPicture | Uint8Array> {
	switch (request.task) {
		case 'picture':
			return drawChart(request);
		case 'paint':
			return drawPng(request.svg, fontFiles, { mode: 'width', value: request.widthPx });
	}
}

async function drawChart({ drawing, styles, content }: PictureRequest): Promise<ChartPicture> {
	const svg = composeSvgFile(drawing, rulesOf(styles), content);
	return { svg, png: await drawPng(svg, fontFiles, { mode: 'zoom', value: PIXELS_PER_UNIT }) };
}

function rulesOf(styles: string): CssRule[] {
	if (read?.styles !== styles) read = { styles, rules: parseStylesheet(styles) };
	return read.rules;
}
