#!/usr/bin/env node
/** `npx videosdk-api`: the command line, which the core has; all of it runs in the addon. */

import { native } from "./native";

process.exit(native.commandLine(process.argv.slice(2)));
