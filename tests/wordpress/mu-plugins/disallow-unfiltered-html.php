<?php
// What careful hosts set in wp-config.php: nobody may write HTML that WordPress does not know.
define( 'DISALLOW_UNFILTERED_HTML', true );
