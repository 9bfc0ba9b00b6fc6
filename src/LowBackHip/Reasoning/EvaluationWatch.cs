namespace LowBackHip.Reasoning;

/// <summary>Stands around what an evaluator does, for a host that measures it. An evaluator without one pays nothing for it.</summary>
internal abstract class EvaluationWatch
{
    /// <summary>Calls <see cref="Evaluator.EvaluateUnwatched"/> and says what it came to.</summary>
    internal abstract Evaluation Evaluate(Evaluator evaluator, Presentation presentation);

    /// <summary>Calls <see cref="Evaluator.TriageUnwatched"/> and says what it came to.</summary>
    internal abstract DispositionInterval Triage(Evaluator evaluator, Presentation presentation);
}
