import { CHART_CHECK } from './check-charts.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { loadContent } from './content.ts';
import { ContentError } from '../engine/fault.ts';
import { readContentFiles } from '../engine/read-files.ts';
import type { ContentReply } from './read-content.ts';

// Reads and checks the content on a thread of its own while Astro starts and bundles.
const { root } = workerData as { root: string };

parentPort!.postMessage(read());

function read(): ContentReply {
	try {
		return { content: loadContent(readContentFiles(root), [CHART_CHECK]) };
	} catch (error) {
		if (error instanceof ContentError) return { faults: error.faults };
		throw error;
	}
}
