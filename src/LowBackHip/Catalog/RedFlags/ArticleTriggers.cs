namespace LowBackHip.Catalog;

/// <summary>What the starting article says of when to see a doctor, with what guidance says instead.</summary>
internal static class ArticleTriggers
{
    internal static ArticleClaim WeakLegs { get; } = new()
    {
        Row = ArticleRow.From("A-R1"),
        Says = "Weak legs are a reason to see a doctor.",
        Correction = new()
        {
            Text = "How soon depends on the weakness: in both legs or fast it is an emergency, when it grows or is new it is for the same day.",
            Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        },
    };

    internal static ArticleClaim SeverePain { get; } = new() { Row = ArticleRow.From("A-R2"), Says = "Pain that is very strong or never lets up is a reason to see a doctor." };

    internal static ArticleClaim NoImprovement { get; } = new() { Row = ArticleRow.From("A-R2"), Says = "Pain that time and care at home do not ease is a reason to see a doctor." };

    internal static ArticleClaim DailyLife { get; } = new() { Row = ArticleRow.From("A-R2"), Says = "Pain that gets in the way of daily life is a reason to see a doctor." };

    internal static ArticleClaim Injury { get; } = new()
    {
        Row = ArticleRow.From("A-R3"),
        Says = "A fall or an injury is a reason to see a doctor.",
        Correction = new()
        {
            Text = "Pain after a serious accident needs emergency care. In older people and thin bones a small fall counts too.",
            Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        },
    };

    internal static ArticleClaim Fever { get; } = new()
    {
        Row = ArticleRow.From("A-R4"),
        Says = "Fever and chills can be signs of a more serious illness.",
        Correction = new()
        {
            Text = "Back pain with fever is for the same day, and an emergency in a person who is very unwell or at high risk of infection.",
            Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        },
    };

    internal static ArticleClaim WeightLoss { get; } = new()
    {
        Row = ArticleRow.From("A-R4"),
        Says = "Weight that drops for no reason can be a sign of a more serious illness.",
        Correction = new()
        {
            Text = "Back pain with such weight loss needs an urgent visit, within days.",
            Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice")],
        },
    };

    internal static ArticleClaim BladderOrBowel { get; } = new()
    {
        Row = ArticleRow.From("A-R4"),
        Says = "Losing control of bladder or bowel can be a sign of a more serious illness.",
        Correction = new()
        {
            Text = "It is an emergency and not a reason for an ordinary visit: nerves that stay pressed for hours may not recover.",
            Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        },
    };
}
