import { parentPort, workerData } from 'node:worker_threads';
import { ContentError } from '../engine/fault.ts';
import { readContentFiles } from '../engine/read-files.ts';
import { readOtherFiles, refuseOtherFiles } from './other-files.ts';
import type { ContentReply } from './read-content.ts';

// Reads and checks the content on a thread of its own while Astro starts and bundles.
const { root } = workerData as { root: string };

parentPort!.postMessage(await read());

async function read(): Promise<ContentReply> {
	try {
		refuseOtherFiles(readOtherFiles(root));
		// What imports the map could not begin if it were damaged.
		const [{ loadContent }, { CHART_CHECK }] = await Promise.all([import('./content.ts'), import('./check-charts.ts')]);
		return { content: loadContent(readContentFiles(root), [CHART_CHECK]) };
	} catch (error) {
		if (error instanceof ContentError) return { faults: error.faults };
		throw error;
	}
}
