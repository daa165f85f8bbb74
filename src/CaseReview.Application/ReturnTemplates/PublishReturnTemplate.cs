using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Publishes a draft: agencies asked from now on get it, those asked before keep theirs.</summary>
[Requires(Permission.ManageSettings)]
public sealed record PublishReturnTemplate : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The draft's version when the page was opened.</summary>
    public int Version { get; init; }

    /// <summary>Why it changes.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="PublishReturnTemplate"/>.</summary>
public sealed class PublishReturnTemplateValidator : AbstractValidator<PublishReturnTemplate>
{
    /// <summary>The checks.</summary>
    public PublishReturnTemplateValidator() => RuleFor(x => x.Reason).Given("Enter why the template changes", "The reason", ReturnTemplate.ReasonMaxLength);
}

/// <summary>Handles <see cref="PublishReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who publishes.</param>
/// <param name="clock">When.</param>
public sealed class PublishReturnTemplateHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<PublishReturnTemplate>
{
    /// <inheritdoc />
    public Task<Unit> Handle(PublishReturnTemplate command, CancellationToken ct) => db.InTransaction(
        async () =>
        {
            // Two who publish at once wait here for each other: the second then sees what the first did.
            await db.LockProfile(ct);
            var draft = await db.RequireTemplate(command.Number, ct);

            // Published is what was read, and nothing that somebody else has put in since.
            draft.StopIfStale(command.Version, "This draft", draft.Name, command.Reason!);
            draft.Publish(await db.PublishedTemplate(draft.Key, ct), command.Reason!, user.Actor, clock.GetUtcNow());

            await db.SaveOrSayStale(ct);
            return Unit.Value;
        },
        ct);
}
