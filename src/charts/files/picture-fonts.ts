/** The families of the pictures in pixels, as the files of their fonts are called. */
export const PICTURE_FONTS = { text: 'Atkinson Hyperlegible', display: 'Source Serif 4 SemiBold' } as const;
