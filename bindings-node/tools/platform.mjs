// The machines that have an addon, and what its files are called. The loader in ts/native.ts looks for the same names.

/** For each: what npm compares with the machine it installs on. */
export const PLATFORMS = {
  "linux-x64-gnu": { os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
  "linux-arm64-gnu": { os: ["linux"], cpu: ["arm64"], libc: ["glibc"] },
  "linux-x64-musl": { os: ["linux"], cpu: ["x64"], libc: ["musl"] },
  "linux-arm64-musl": { os: ["linux"], cpu: ["arm64"], libc: ["musl"] },
  "darwin-x64": { os: ["darwin"], cpu: ["x64"] },
  "darwin-arm64": { os: ["darwin"], cpu: ["arm64"] },
  "win32-x64-msvc": { os: ["win32"], cpu: ["x64"] },
  "win32-arm64-msvc": { os: ["win32"], cpu: ["arm64"] },
};

/** That of this machine, for instance `linux-x64-gnu`. */
export function platform() {
  return `${process.platform}-${process.arch}${libc()}`;
}

export function addonName(name = platform()) {
  return `videosdk-api.${name}.node`;
}

export function packageName(name = platform()) {
  return `@videosdk-api/${name}`;
}

function libc() {
  if (process.platform === "win32") return "-msvc";
  if (process.platform !== "linux") return "";
  // Bun and Deno have no such report, and come for no other C library.
  const { header } = process.report?.getReport?.() ?? {};
  return header !== undefined && "glibcVersionCompiler" in header && header.glibcVersionRuntime === undefined ? "-musl" : "-gnu";
}
