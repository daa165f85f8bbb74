using System.Reflection;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;

namespace CaseReview.Application.Common;

/// <summary>The permission a message needs. Every message has one: a convention test holds the fence.</summary>
/// <param name="permission">The permission.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;
}

/// <summary>Refuses a message whose actor lacks its permission, whoever sends it: page, job or link.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <typeparam name="TResponse">Its answer.</typeparam>
/// <param name="user">Who acts.</param>
public sealed class AuthorisationBehaviour<TRequest, TResponse>(ICurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc />
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var needed = request.GetType().GetCustomAttribute<RequiresAttribute>()
            ?? throw new InvalidOperationException($"{request.GetType().Name} does not say which permission it requires.");

        return user.May(needed.Permission)
            ? next()
            : throw new Forbidden($"Your role does not allow this. Ask the {Vocabulary.Word(Term.BusinessUnit)} if you think that it should.");
    }
}

/// <summary>A domain event on its way to its handlers, inside the transaction of the change.</summary>
/// <typeparam name="T">The event.</typeparam>
/// <param name="Event">What happened.</param>
/// <param name="PartnershipId">In which partnership.</param>
/// <param name="At">When, as an instant.</param>
public sealed record Raised<T>(T Event, PartnershipId PartnershipId, DateTimeOffset At) : INotification
    where T : IDomainEvent;
