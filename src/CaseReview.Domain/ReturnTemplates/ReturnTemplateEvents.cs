using CaseReview.Domain.Common;

namespace CaseReview.Domain.ReturnTemplates;

/// <summary>A draft of a return template was begun.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Template">Its name.</param>
/// <param name="By">Who began it.</param>
public sealed record ReturnTemplateDrafted(Guid SubjectId, int Number, string Template, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft of the return template “{Template}” begun";
}

/// <summary>A draft of a return template was changed.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Template">Its name.</param>
/// <param name="What">What was changed.</param>
/// <param name="By">Who changed it.</param>
public sealed record ReturnTemplateChanged(Guid SubjectId, int Number, string Template, string What, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft of the return template “{Template}” changed: {What}";
}

/// <summary>A version of a return template was published.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Template">Its name.</param>
/// <param name="Edition">Which version of the template.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who published it.</param>
public sealed record ReturnTemplatePublished(Guid SubjectId, int Number, string Template, int Edition, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Version {Edition} of the return template “{Template}” published. {Reason}";
}

/// <summary>A draft of a return template was given up.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Template">Its name.</param>
/// <param name="By">Who gave it up.</param>
public sealed record ReturnTemplateDiscarded(Guid SubjectId, int Number, string Template, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft of the return template “{Template}” discarded";
}
