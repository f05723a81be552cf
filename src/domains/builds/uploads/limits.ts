/** Bytes that a source which is sent along may have. */
export const maximumUpload = 512n * 1024n * 1024n;
