import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { docTag, docText, type DocTag } from "../text/doc.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Answers } from "./answers.ts";

/** What a reader of an operation's function should know: its text, its address, its errors, and whether to use it still. */
export function operationDoc(api: ApiModel, operation: Operation, answers: Answers): SourceText {
  const { summary, description, method, path } = operation;
  const own = summary === description ? [summary] : [summary, description];
  const tags = [
    ...answers.failure.map(({ response }) => throwsTag(response.status, response.description)),
    ...codeTags(operation),
    ...deprecation(api, operation),
  ];
  return docText(...own, `\`${method} ${path.replaceAll("`", "'")}\``, tags);
}

function throwsTag(status: string, description: string | undefined): DocTag {
  const sentence = firstSentence(description ?? "");
  return docTag("@throws", `ApiError ${status}${sentence === "" ? "" : `: ${sentence}`}`);
}

function codeTags(operation: Operation): readonly DocTag[] {
  return [...operation.errorCodes].map(([code, message]) =>
    docTag("@throws", `ApiError with code ${code}: ${firstSentence(message)}`),
  );
}

function deprecation(api: ApiModel, operation: Operation): readonly DocTag[] {
  const successor = api.lifecycle?.successor;
  if (operation.deprecated) return [docTag("@deprecated", successor === undefined ? "" : `Use ${successor}.`)];
  return api.lifecycle?.status === "experimental" ? [docTag("@experimental", "")] : [];
}

function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return (/^.{1,140}?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat.slice(0, 140)).replace(/[.\s]+$/, "");
}
