/** Counts as they are written in Vietnam: 1.234. */
export const NUMBERS = new Intl.NumberFormat('vi-VN');
