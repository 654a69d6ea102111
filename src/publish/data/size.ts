/** The size of a file: "9 kB", "1.4 MB", in thousands of bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
