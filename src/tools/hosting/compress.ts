import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../../build/read-pages.ts';
import { MEDIA_TYPES } from './table.ts';

/** Puts beside each file of text the same with Brotli (`.br`), of less quality for tests, and with gzip (`.gz`). */
export async function compressFolder(folder: string, quality = constants.BROTLI_MAX_QUALITY) {
	const texts = listFiles(folder).filter((file) => MEDIA_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? '']?.isText);
	/** How many files, and their bytes as they are and with each encoding. */
	const sum = { files: 0, plain: 0, brotli: 0, gzip: 0 };
	const compressNext = async (): Promise<void> => {
		for (let file = texts.pop(); file !== undefined; file = texts.pop()) {
			const path = join(folder, file);
			const content = await readFile(path);
			// Smaller files fit into one packet as they are.
			if (content.length < 1000) continue;
			const [brotli, zipped] = await Promise.all([
				promisify(brotliCompress)(content, {
					params: {
						[constants.BROTLI_PARAM_QUALITY]: quality,
						[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
					},
				}),
				promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
			]);
			await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
			sum.files++;
			sum.plain += content.length;
			sum.brotli += brotli.length;
			sum.gzip += zipped.length;
		}
	};
	// As many files at a time as Node has threads for it.
	await Promise.all(Array.from({ length: 4 }, compressNext));
	return sum;
}
