/** webpack takes style sheets out of the script: an import of one gives nothing. */
declare module "*.css";
