<?php
/**
 * Prints the block.
 *
 * @package vein-elements
 * @var array $attributes The block's attributes.
 */

defined( 'ABSPATH' ) || exit;

echo VeinElements\block_html( '{{tag}}', $attributes ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped in block_html().
