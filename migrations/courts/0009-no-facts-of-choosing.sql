-- What decides on a mobile trial stands in the dossier of the layer above.
drop view courts.mobile_trial_facts;
