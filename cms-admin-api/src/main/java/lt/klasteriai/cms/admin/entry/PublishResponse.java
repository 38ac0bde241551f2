package lt.klasteriai.cms.admin.entry;

/// What became of the wish to publish: readers see it, or will see it when its embargo ends.
sealed interface PublishResponse permits ReceiptResponse, UnderEmbargoResponse {}
