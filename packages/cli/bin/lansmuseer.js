#!/usr/bin/env node
// Not built, so that an install before the first build can already link it.
import "../dist/bin.js";
