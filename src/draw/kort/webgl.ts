/** What the machine's WebGL is worth: there at all, and done by a graphics card rather than by the processor. */

/** The names that software renderers give themselves; not every browser owns up through `failIfMajorPerformanceCaveat`. */
const I_SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const faaWebgl = (krav: WebGLContextAttributes): WebGL2RenderingContext | undefined => {
  try {
    return document.createElement("canvas").getContext("webgl2", krav) ?? undefined;
  } catch {
    return undefined;
  }
};

/** A browser allows few contexts: the one that was only asked is given back. */
const slip = (webgl: WebGL2RenderingContext): void => webgl.getExtension("WEBGL_lose_context")?.loseContext();

export const harWebgl = (): boolean => {
  const webgl = faaWebgl({});
  if (webgl === undefined) return false;
  slip(webgl);
  return true;
};

export const harGpu = (): boolean => {
  const webgl = faaWebgl({ failIfMajorPerformanceCaveat: true });
  if (webgl === undefined) return false;
  const navn = webgl.getExtension("WEBGL_debug_renderer_info");
  const hvem = String(webgl.getParameter(navn?.UNMASKED_RENDERER_WEBGL ?? webgl.RENDERER));
  slip(webgl);
  return !I_SOFTWARE.test(hvem);
};
