import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { settlePdf } from '../../../src/release/pdf.ts';
import { settleSbom } from '../../../src/release/sbom.ts';
import { settleZim } from '../../../src/release/zim.ts';

describe('a PDF', () => {
	const pdf = (time: string, bytes = '\xff\x00') =>
		Buffer.from(`%PDF-1.4\n${bytes}/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>(D:1)`, 'latin1');

	test('differs in its dates alone, and these are written over with the same length', () => {
		const first = settlePdf(pdf('20261126042407'), '2026-11-25');
		expect(first.equals(settlePdf(pdf('20270101000000'), '2026-11-25'))).toBe(true);
		expect(first.equals(pdf('20261125000000'))).toBe(true);
	});

	test('has elements named by numbers that depend on nothing else, in the same order', () => {
		const tags = (...names: string[]) =>
			settlePdf(pdf('20261126042407', names.map((name) => `/ID (node${name})`).join('')), '2026-11-25');
		const first = tags('00000869', '00000877', '00000870', '00000877');
		expect(first.toString('latin1')).toContain(
			'/ID (node00000000)/ID (node00000002)/ID (node00000001)/ID (node00000002)',
		);
		expect(first.equals(tags('00000868', '00000876', '00000869', '00000876'))).toBe(true);
	});

	test('is refused when it holds no date where one is known to be', () => {
		expect(() => settlePdf(Buffer.from('%PDF-2.0'), '2026-11-25')).toThrow('holds no date');
	});
});

describe('an archive for Kiwix', () => {
	/** As libzim writes it, as far as it is of interest here: numbers made by chance, and the MD5 of it all at the end. */
	const zim = (chance: number, text = 'the text') => {
		const number = Buffer.alloc(16, chance);
		const index = Buffer.concat([Buffer.from('\x0f\x0dXapian Glass\x04\x6e', 'latin1'), number, Buffer.from('words')]);
		const body = Buffer.concat([Buffer.from('ZIM\x04\x06\x00\x01\x00'), number, Buffer.from(text), index, index]);
		return Buffer.concat([body, createHash('md5').update(body).digest()]);
	};

	test('differs in its numbers and its checksum alone', () => {
		const first = settleZim(zim(1));
		expect(first.equals(settleZim(zim(2)))).toBe(true);
		expect(first.length).toBe(zim(1).length);
		expect(first.toString('latin1')).toContain('the text');
	});

	test('ends with the checksum of what it is now', () => {
		const settled = settleZim(zim(1));
		const checksum = createHash('md5').update(settled.subarray(0, -16)).digest();
		expect(settled.subarray(-16).equals(checksum)).toBe(true);
	});

	test('has another number if it holds something else', () => {
		const number = (text: string) => settleZim(zim(1, text)).subarray(8, 24).toString('hex');
		expect(number('the text')).not.toBe(number('the next'));
	});
});

describe('a list of packages', () => {
	const printed = (serialNumber: string, name: string) =>
		JSON.stringify({
			bomFormat: 'CycloneDX',
			serialNumber,
			metadata: { timestamp: serialNumber, tools: [{ name: 'cli', version: serialNumber }], component: { name } },
			components: [{ name: 'astro' }],
		});

	test('says nothing of when, where and with which npm it was made', () => {
		const first = settleSbom(printed('urn:uuid:1', 'a-folder'), 'the-site');
		expect(first).toBe(settleSbom(printed('urn:uuid:2', 'another'), 'the-site'));
		expect(JSON.parse(first)).toEqual({
			bomFormat: 'CycloneDX',
			metadata: { tools: [{ name: 'cli' }], component: { name: 'the-site' } },
			components: [{ name: 'astro' }],
		});
	});
});
