/** Every sentence that codeboom can say, in Dutch and in English, by the id that is shown behind it. */
import { codebookMessages } from "./codebook.js";
import { explainMessages } from "./explain.js";
import { filePhrases } from "./file-phrases.js";
import { loadMessages } from "./load.js";
import { overrideFileMessages } from "./override-file.js";
import { overrideMessages } from "./override.js";
import { phrases } from "./phrases.js";
import { privacyMessages } from "./privacy.js";
import { readerMessages } from "./readers.js";
import { releaseMessages } from "./release.js";
import { runMessages } from "./run.js";
import { segmentMessages } from "./segment.js";
import { smallGroupMessages } from "./small-groups.js";
import { studyMessages } from "./study.js";
import { wordingMessages } from "./wording.js";

export const catalog = {
  ...studyMessages,
  ...loadMessages,
  ...readerMessages,
  ...segmentMessages,
  ...codebookMessages,
  ...overrideFileMessages,
  ...overrideMessages,
  ...wordingMessages,
  ...privacyMessages,
  ...smallGroupMessages,
  ...releaseMessages,
  ...runMessages,
  ...explainMessages,
  ...phrases,
  ...filePhrases,
} as const;
