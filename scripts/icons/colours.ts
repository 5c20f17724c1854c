/** The colours of the marks: red, green and blue from 0 to 255. */
export const teal = [0x11, 0x70, 0x7a] as const;
export const paleTeal = [0xa1, 0xd0, 0xd5] as const;
export const white = [0xff, 0xff, 0xff] as const;
