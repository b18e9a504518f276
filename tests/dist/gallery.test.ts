import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/build/read-pages.ts';

it('the site holds nothing of the gallery, which is for developers', () => {
	const files = listFiles(join(process.cwd(), 'dist'));
	expect(files.filter((file) => /gallery|(^|\/)(example|prose|series-chart)\.html/i.test(file))).toEqual([]);
});
