const HEIGHT = 'vein-embed-height';

export { HEIGHT };
