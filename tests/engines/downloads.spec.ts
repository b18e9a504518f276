import { expect, test } from './walk-test.ts';

test('the files of a chart can be had: data and drawing', async ({ reader, site }) => {
	for (const file of ['data/coalition-chart.csv', 'data/coalition-chart.json', 'charts/coalition-chart.svg']) {
		await reader.open('coalition.html');
		await reader.read(
			(target) => document.querySelector(`a[href="${target}"]`)!.closest('details')?.setAttribute('open', ''),
			file,
		);
		expect(await reader.fetchFile(`a[href="${file}"]`)).toBe(site + file);
	}
});
