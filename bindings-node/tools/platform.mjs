// What the files for a machine are called. The loader in ts/native.ts looks for the same names.

/** For instance `linux-x64-gnu`. */
export function platform() {
  return `${process.platform}-${process.arch}${libc()}`;
}

export function addonName(name = platform()) {
  return `videosdk-api.${name}.node`;
}

function libc() {
  if (process.platform === "win32") return "-msvc";
  if (process.platform !== "linux") return "";
  return process.report.getReport().header.glibcVersionRuntime === undefined ? "-musl" : "-gnu";
}
